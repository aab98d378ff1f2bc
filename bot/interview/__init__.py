"""The pure interview: a questionnaire, the moves of one relative, and what comes next."""
