"""The bots a user would otherwise write, each a program of its own that asks the same fifty simple questions."""
