# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.agent_content import AgentContent as AgentContent
from openapiopenai.models.beta_encrypted_content import BetaEncryptedContent as EncryptedContentResource
from ..._utils import PropertyInfo as PropertyInfo
from ..._models import BaseModel as BaseModel
from .output_text import OutputText as OutputText
__all__ = ["AgentContent", "EncryptedContentResource", "PropertyInfo", "BaseModel", "OutputText"]
