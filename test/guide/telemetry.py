"""The model of the page on middleware."""

from .middleware import respond as respond
