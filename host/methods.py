# SPDX-License-Identifier: Apache-2.0
"""What a user means by METHOD=: one of the three gates, all of them, or a list of methods that are plans of passes."""

import golden
from golden.methods.engine import refusal
from golden.methods.registry import parse, registry
from xai_cosim.command import UserError, from_user, shown

ALL, EVERY = "all", "every"
"""The three gates; every method that the network can run."""
SEPARATOR = " "
"""Between methods of a list; a method's own parameters have commas."""


def is_list(text: str) -> bool:
    """Whether METHOD= names methods that are plans, and not `all` or one of the three gates alone."""
    return bool(text) and text not in (ALL, *golden.METHODS)


def chosen_methods(network: golden.Network, text: str) -> tuple[tuple[str, ...], dict[str, str]]:
    """Return the methods of a list, each once with all its parameters, and the reasons why others are left out.

    Of EVERY, those are left out that cannot run the network; of a list none is. UserError for what is no method, or one
    that the network cannot run.
    """
    words = list(registry()) if text == EVERY else [word for word in text.split(SEPARATOR) if word]
    unknown = [word for word in words if word.partition(":")[0] not in registry()]
    if unknown or not words:
        words = [ALL, EVERY, *golden.METHODS]
        raise UserError(f"METHOD={shown(text)}: allowed are {', '.join(words)}, or a list of what make methods lists")
    with from_user(f"METHOD={shown(text)}: "):
        methods = dict.fromkeys(parse(word).text for word in words)
    refused = {method: reason for method in methods if (reason := refusal(network, method))}
    if refused and text != EVERY:
        raise UserError(f"METHOD={shown(text)}: {next(iter(refused.values()))}")
    return tuple(method for method in methods if method not in refused), refused
