# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.agent_function_call_item import AgentFunctionCallItem as AgentFunctionCallItem
