# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.agent_send_subagent_input_call_item import AgentSendSubagentInputCallItem as AgentSendSubagentInputCallItem
