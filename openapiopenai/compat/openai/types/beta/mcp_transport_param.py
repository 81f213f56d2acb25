# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.agent_tool_config_mcp_transport import AgentToolConfigMcpTransportDict as McpTransportParam
from openapiopenai.models.mcp_transport_config_http import McpTransportConfigHTTPDict as McpTransportConfigParamHTTP
from openapiopenai.models.mcp_transport_config_stdio import McpTransportConfigStdioDict as McpTransportConfigParamStdio
from ..._types import SequenceNotStr as SequenceNotStr
__all__ = ["McpTransportParam", "McpTransportConfigParamHTTP", "McpTransportConfigParamStdio", "SequenceNotStr"]
