"""`BetaCreateResponseAccessPrograms`: another name of `CreateResponseAccessPrograms`."""

from openapiopenai.models.create_response_access_programs import (
    CreateResponseAccessPrograms as BetaCreateResponseAccessPrograms,
)

__all__ = ["BetaCreateResponseAccessPrograms"]
