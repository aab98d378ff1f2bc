"""Proof that the house does what it says, room by room."""
