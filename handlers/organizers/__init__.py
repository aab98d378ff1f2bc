"""The organizers' side of the chat: thin rooms over the use cases, all behind one door."""
