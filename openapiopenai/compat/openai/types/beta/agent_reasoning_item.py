# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.agent_reasoning_item import AgentReasoningItem as AgentReasoningItem
