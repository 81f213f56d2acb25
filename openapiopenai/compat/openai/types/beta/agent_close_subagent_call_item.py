# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.agent_close_subagent_call_item import AgentCloseSubagentCallItem as AgentCloseSubagentCallItem
