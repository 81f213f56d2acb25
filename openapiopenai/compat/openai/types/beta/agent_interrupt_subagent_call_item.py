# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.agent_interrupt_subagent_call_item import AgentInterruptSubagentCallItem as AgentInterruptSubagentCallItem
