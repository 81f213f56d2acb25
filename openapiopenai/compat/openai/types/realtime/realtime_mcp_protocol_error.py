# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.realtime_mcp_protocol_error import RealtimeMCPProtocolError as RealtimeMcpProtocolError
from ..._models import BaseModel as BaseModel
__all__ = ["RealtimeMcpProtocolError", "BaseModel"]
