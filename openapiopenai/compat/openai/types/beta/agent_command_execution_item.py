# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.agent_command_execution_item import AgentCommandExecutionItem as AgentCommandExecutionItem
