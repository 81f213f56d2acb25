"""The same few calls by three clients: ours, the official SDK's, and what an expert would write by hand.

Each module has `Client(url)` and `AsyncClient(url)` with the same methods, and imports nothing of the others.
"""
