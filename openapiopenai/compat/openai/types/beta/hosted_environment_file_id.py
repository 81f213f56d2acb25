# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.hosted_environment_file_id import HostedEnvironmentFileID as HostedEnvironmentFileID
from ..._models import BaseModel as BaseModel
