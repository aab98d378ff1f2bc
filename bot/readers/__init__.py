"""One small reader per kind of question: words in, a typed value or the reason why not out."""
