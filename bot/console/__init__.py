"""What an operator does at the command line, beside `run` and `demo`. Imported when asked for, not by a bot at work."""
