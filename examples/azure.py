"""Stream a completion from an Azure OpenAI deployment, with an API key or Microsoft Entra ID tokens.

    AZURE_OPENAI_ENDPOINT=https://NAME.openai.azure.com OPENAI_API_VERSION=2025-04-01-preview \\
        python -m examples.azure my-deployment "Why is the sea salty?"

Set the API key in AZURE_OPENAI_API_KEY. Without one, tokens come from azure-identity (`pip install azure-identity`).
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from importlib import import_module

from openapiopenai import AzureOpenAI, OpenAIError


def token_provider() -> Callable[[], str]:
    """Return a provider of tokens for the user or identity that is signed in on this machine."""
    identity = import_module("azure.identity")
    provider: Callable[[], str] = identity.get_bearer_token_provider(
        identity.DefaultAzureCredential(), "https://cognitiveservices.azure.com/.default"
    )
    return provider


def main(client: AzureOpenAI, deployment: str, question: str) -> None:
    completion = client.chat.completions.create(
        model=deployment, messages=[{"role": "user", "content": question}], stream=True
    )
    for text in completion.text_deltas():
        print(text, end="", flush=True)
    print()


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    try:
        has_key = "AZURE_OPENAI_API_KEY" in os.environ
        main(AzureOpenAI(azure_ad_token_provider=None if has_key else token_provider()), *sys.argv[1:])
    except OpenAIError as error:
        sys.exit(f"{type(error).__name__}: {error}")
