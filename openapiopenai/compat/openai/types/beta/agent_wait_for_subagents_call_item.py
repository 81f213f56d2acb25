# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.agent_wait_for_subagents_call_item import AgentWaitForSubagentsCallItem as AgentWaitForSubagentsCallItem
