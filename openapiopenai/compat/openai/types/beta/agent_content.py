# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.agent_content import AgentContent as AgentContent
from openapiopenai.models.beta_encrypted_content import BetaEncryptedContent as EncryptedContentResource
__all__ = ["AgentContent", "EncryptedContentResource"]
