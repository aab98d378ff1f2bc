"""Counts of short letter sequences per language, made from example sentences that stay outside the project."""
