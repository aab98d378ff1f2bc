"""Names that are one name although they sound apart, each with its reason."""
SAME: dict[str, str] = {}
