"""Handing out: who may get what of a report, as plain tables; asking for it, and writing it."""
