"""What a user would otherwise pick, and this bot, on the same work: measured side by side in one run."""
