# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.realtime_mcp_protocol_error import RealtimeMCPProtocolError as RealtimeMcpProtocolError
__all__ = ["RealtimeMcpProtocolError"]
