"""Bulk work: one method, many inputs; see `client.map`."""
