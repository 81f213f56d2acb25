"""`BetaResponseTextParam`: another name of `ResponseTextParam`."""

from openapiopenai.models.response_text_param import ResponseTextParam as BetaResponseTextParam

__all__ = ["BetaResponseTextParam"]
