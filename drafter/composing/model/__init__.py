"""The model writer: better prose around locked slots."""
