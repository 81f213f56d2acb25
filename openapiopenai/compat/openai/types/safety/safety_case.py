# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.safety_case import SafetyCase as SafetyCase
from openapiopenai.models.safety_case_notice import SafetyCaseNotice as Notice
__all__ = ["SafetyCase", "Notice"]
