# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.agent_create_subagent_call_item import AgentCreateSubagentCallItem as AgentCreateSubagentCallItem
