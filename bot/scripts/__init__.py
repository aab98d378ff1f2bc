"""The same words in another script, by rule: what Uyghurs, Kazakhs and Uzbeks learnt to read differs by country."""
