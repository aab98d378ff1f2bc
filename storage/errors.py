"""What can go wrong with keeping. Both storage errors mean: nothing of this transaction was kept."""


class StorageFull(Exception):
    """The disk, or the room given to the database, is full. Works again by itself once there is room."""


class StorageUnavailable(Exception):
    """The database or the folder cannot be written or reached just now: read-only, gone, locked or failing."""


class SchemaUnknown(Exception):
    """The database was changed by a newer release than this one, which must not touch it."""
