"""`BetaDetailEnum`: another name of `DetailEnum`."""

from openapiopenai.models.detail_enum import DetailEnum as BetaDetailEnum

__all__ = ["BetaDetailEnum"]
