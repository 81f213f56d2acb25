# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.agent_mcp_call_item import AgentMcpCallItem as AgentMcpCallItem
