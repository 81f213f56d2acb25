"""Responses for pages of the guide, by the name of the page."""
