# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.safety_case import SafetyCase as SafetyCase
from openapiopenai.models.safety_case_notice import SafetyCaseNotice as Notice
from ..._models import BaseModel as BaseModel
__all__ = ["SafetyCase", "Notice", "BaseModel"]
