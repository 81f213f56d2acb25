# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.realtime_mcphttp_error import RealtimeMCPHTTPError as RealtimeMcphttpError
from ..._models import BaseModel as BaseModel
__all__ = ["RealtimeMcphttpError", "BaseModel"]
