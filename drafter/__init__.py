"""Proof-carrying reply drafts for e-commerce helpdesks."""

__version__ = "0.1.0"
