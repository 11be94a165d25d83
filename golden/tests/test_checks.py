# SPDX-License-Identifier: Apache-2.0
"""Every array argument of every kernel: what is refused, and that the error names it and what is allowed."""

# ruff: noqa: D103 (a test is named after what it checks)

import re
from collections.abc import Callable, Iterator
from typing import Any

import numpy as np
import pytest

import golden

INT16, INT32, UINT8, BOOL = (np.dtype(t) for t in (np.int16, np.int32, np.uint8, np.bool_))
ANY_NUMBER = "int16 or float64"
X, W, B = np.ones((2, 4, 4), INT16), np.ones((3, 2, 3, 3), INT16), np.ones(3, INT32)
G = np.ones((3, 4, 4), INT16)
V, M = np.ones(5, INT16), np.ones((3, 5), INT16)
INDEX, MASK = np.ones((2, 4, 4), UINT8), np.ones((2, 4, 4), BOOL)

Arguments = dict[str, Any]
CALLS: list[tuple[Callable[..., Any], Arguments, Arguments]] = [
    (golden.conv2d, {"x": (X, "int16"), "w": (W, "int16"), "b": (B, "int32")}, {"shift": 0}),
    (golden.conv2d_input_grad, {"g": (G, "int16"), "w": (W, "int16")}, {"shift": 0}),
    (golden.vmm, {"x": (V, "int16"), "w": (M, "int16"), "b": (B, "int32")}, {"shift": 0}),
    (golden.vmm_input_grad, {"g": (V[:3], "int16"), "w": (M, "int16")}, {"shift": 0}),
    (golden.rotate_weights, {"w": (W, ANY_NUMBER)}, {}),
    (golden.maxpool2d, {"x": (X, ANY_NUMBER)}, {}),
    (golden.maxunpool2d, {"g": (X, ANY_NUMBER), "index": (INDEX, "uint8")}, {}),
    (golden.relu, {"x": (X, ANY_NUMBER)}, {}),
    (golden.relu_backward, {"g": (X, ANY_NUMBER), "mask": (MASK, "bool")}, {"method": "guided"}),
]
OF_ANY_RANK = (golden.relu, golden.relu_backward)


def arrays() -> Iterator[Any]:
    for call, given, others in CALLS:
        for name in given:
            good = {key: array for key, (array, _) in given.items()}
            yield pytest.param(call, good | others, name, given[name][1], id=f"{call.__name__}-{name}")


@pytest.mark.parametrize(("call", "good", "name", "dtypes"), list(arrays()))
def test_what_is_refused(call: Callable[..., Any], good: Arguments, name: str, dtypes: str) -> None:
    call(**good)
    array = good[name]
    with pytest.raises(TypeError, match=f"^{name}: expected an array of {dtypes}, got list$"):
        call(**good | {name: array.tolist()})
    with pytest.raises(TypeError, match=f"^{name}: expected dtype {dtypes}, got complex128$"):
        call(**good | {name: array.astype(complex)})
    with pytest.raises(ValueError, match=re.escape(f"{name}: empty, of shape {(0, *array.shape[1:])}")):
        call(**good | {name: array[:0]})
    if call not in OF_ANY_RANK:
        with pytest.raises(ValueError, match=re.escape(f"{name}: expected rank {array.ndim}, got shape (1, ")):
            call(**good | {name: array[None]})


@pytest.mark.parametrize(
    ("call", "good", "changed", "message"),
    [
        (golden.conv2d, {"x": X, "w": W, "b": B, "shift": 0}, {"b": B[:2]},
         "b: shape (2,), expected (3,) (one bias an output channel)"),
        (golden.conv2d, {"x": X, "w": W, "b": B, "shift": 0}, {"x": G},
         "w: 2 input channels in shape (3, 2, 3, 3), but x has 3"),
        (golden.conv2d_input_grad, {"g": G, "w": W, "shift": 0}, {"g": X},
         "w: 3 output channels in shape (3, 2, 3, 3), but g has 2"),
        (golden.vmm, {"x": V, "w": M, "b": B, "shift": 0}, {"b": B[:2]},
         "b: shape (2,), expected (3,) (one bias an output)"),
        (golden.vmm, {"x": V, "w": M, "b": B, "shift": 0}, {"x": V[:4]},
         "w: 5 columns in shape (3, 5), but x has 4 values"),
        (golden.vmm_input_grad, {"g": V[:3], "w": M, "shift": 0}, {"g": V},
         "w: 3 rows in shape (3, 5), but g has 5 values"),
        (golden.maxunpool2d, {"g": X, "index": INDEX}, {"index": INDEX[:1]},
         "index: shape (1, 4, 4), expected (2, 4, 4) (the shape of g)"),
    ],
)  # fmt: skip
def test_shapes_that_do_not_fit(
    call: Callable[..., Any], good: Arguments, changed: Arguments, message: str
) -> None:
    with pytest.raises(ValueError, match=f"^{re.escape(message)}$"):
        call(**good | changed)
