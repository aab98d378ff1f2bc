"""The steps by which the tables came to be as they are. Written by hand, never changed once released."""
