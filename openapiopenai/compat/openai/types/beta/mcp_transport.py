# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.mcp_transport import McpTransport as McpTransport
from openapiopenai.models.mcp_transport_resource_http import McpTransportResourceHTTP as McpTransportResourceHTTP
from openapiopenai.models.persisted_mcp_transport_resource_stdio import PersistedMcpTransportResourceStdio as McpTransportResourceStdio
from ..._utils import PropertyInfo as PropertyInfo
from ..._models import BaseModel as BaseModel
__all__ = ["McpTransport", "McpTransportResourceHTTP", "McpTransportResourceStdio", "PropertyInfo", "BaseModel"]
