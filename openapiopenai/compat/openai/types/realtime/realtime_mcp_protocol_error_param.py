# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.realtime_mcp_protocol_error import RealtimeMCPProtocolErrorDict as RealtimeMcpProtocolErrorParam
__all__ = ["RealtimeMcpProtocolErrorParam"]
