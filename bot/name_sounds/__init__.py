"""How a name sounds, whatever it is written in: letters to sounds, and how far sounds lie apart."""
