"""Everything that wakes the bot; the only home of telegram and apscheduler."""
