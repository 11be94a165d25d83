# SPDX-License-Identifier: Apache-2.0
"""Networks that come through ONNX, where PyTorch and scikit-learn are installed (extra `train`)."""

# ruff: noqa: D103 (a test is named after what it checks)

import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray

import golden
from host import cifar10, images, networks
from xai_cosim.command import UserError
from xai_cosim.workspace import ROOT

torch: Any = pytest.importorskip("torch")
onnx: Any = pytest.importorskip("onnx")
reference: Any = pytest.importorskip("onnx.reference")
digits: Any = pytest.importorskip("training.digits")
onnx_networks: Any = pytest.importorskip("training.onnx_networks")
training: Any = pytest.importorskip("training.training")


def untrained(name: str, seed: int) -> Any:
    """A network of random weights, whose BatchNorm has seen a few batches."""
    torch.manual_seed(seed)
    task = onnx_networks.TASKS[name]
    module = task.build()
    for _ in range(3):
        module(3 * torch.randn(16, *task.input_shape) + 1)
    channels = task.input_shape[0]
    none = cifar10.Batch(np.zeros((0, *task.input_shape), np.uint8), np.zeros(0, np.uint8))
    return onnx_networks.Trained(task, module.eval(), [0.0] * channels, [1.0] * channels, none, none, 0.0)


def logits(path: Path, inputs: NDArray[np.float32]) -> NDArray[np.float32]:
    """What ONNX's own evaluator computes."""
    run = reference.ReferenceEvaluator(onnx.load(path))
    return np.concatenate([run.run(None, {"image": image[None]})[0] for image in inputs])


@pytest.mark.parametrize("name", ["lenet5", "resnet20"])
def test_the_file_computes_what_the_module_does(name: str, tmp_path: Path, seed: int) -> None:
    """In ONNX's own evaluator; its operators are checked, BatchNorm is folded, the same weights give the same bytes."""
    network = untrained(name, seed)
    path = onnx_networks.export(network, tmp_path / name)
    model = onnx.load(path)
    onnx.checker.check_model(model, full_check=True)
    assert not any(node.op_type == "BatchNormalization" for node in model.graph.node)
    assert [d.dim_value for d in model.graph.input[0].type.tensor_type.shape.dim] == [1, *network.task.input_shape]
    inputs = torch.randn(3, *network.task.input_shape)
    wanted = network.module(inputs).detach().numpy()
    got = logits(path, inputs.numpy())
    assert np.abs(got - wanted).max() < 1e-4 * np.abs(wanted).max()
    written = path.read_bytes()
    assert onnx_networks.export(network, tmp_path / name).read_bytes() == written
    assert tuple((tmp_path / name / "classes.txt").read_text().splitlines()) == network.task.classes


def test_weights_that_were_trained_before(tmp_path: Path, seed: int) -> None:
    """They give the same file; those of another network, and files of other things, are refused in a line."""
    network = untrained("lenet5", seed)
    torch.save(network.module.state_dict(), tmp_path / "own.pt")
    said: list[str] = []
    again = onnx_networks.trained("lenet5", None, training.RECIPES["lenet5"], said.append, tmp_path / "own.pt")
    first, second = (onnx_networks.export(n, tmp_path / f"{i}").read_bytes() for i, n in enumerate((network, again)))
    assert first == second
    assert said == []
    torch.save(untrained("resnet20", seed).module.state_dict(), tmp_path / "other.pt")
    torch.save([1, 2], tmp_path / "list.pt")
    torch.save(network.module, tmp_path / "whole.pt")
    (tmp_path / "text.pt").write_text("no weights")
    for file in ("other.pt", "list.pt", "whole.pt", "text.pt", "nowhere.pt", "."):
        with pytest.raises(UserError, match=rf"WEIGHTS=.*{file}: (no state of a module|the state of another)") as told:
            onnx_networks.load_state(network.task.build(), tmp_path / file)
        assert "\n" not in str(told.value)


def test_digits_are_split_once_and_for_all() -> None:
    learned, held_out = digits.split()
    assert (len(learned.labels), len(held_out.labels)) == (1437, 360)
    assert sorted([*learned.places, *held_out.places]) == list(range(1797))
    assert (digits.split()[1].places == held_out.places).all()
    assert np.unique(held_out.labels).tolist() == list(range(10))
    assert np.unique(learned.images).tolist() == [(255 * ink + 8) // 16 for ink in range(17)]


def test_a_png_of_a_digit_gives_the_pixels_that_were_learned_from() -> None:
    """Each sample of LeNet-5, as a user's image, is the very image of the test set."""
    network = networks.FOLDER / "lenet5"
    assert images.sample_names(network) == sorted(digits.NAMES)
    _, held_out = digits.split()
    batch = digits.batch(held_out, (1, 28, 28))
    for sample in images.samples((1, 28, 28), network):
        first = held_out.labels.tolist().index(digits.NAMES.index(sample.name))
        assert np.array_equal(sample.pixels, batch.images[first])
        assert sample.note == "scaled 8x8 to 28x28"
        assert f"| {sample.name} | {held_out.places[first]} |" in (network / "images" / "CREDITS.md").read_text()


def test_committed_lenet5_knows_digits_that_it_has_not_seen() -> None:
    """At least 98 % of them, as ONNX's own evaluator runs the committed file."""
    learned, held_out = (digits.batch(part, (1, 28, 28)) for part in digits.split())
    mean, std = training.normalisation(learned.images)
    inputs = ((held_out.images / 255 - mean[0]) / std[0]).astype(np.float32)
    found = logits(networks.FOLDER / "lenet5" / "model.onnx", inputs).argmax(axis=1)
    assert (found == held_out.labels).mean() >= 0.98


def test_every_task_has_a_recipe_and_its_classes() -> None:
    assert {*onnx_networks.TASKS} < {*training.RECIPES}
    for task in onnx_networks.TASKS.values():
        assert task.build().eval()(torch.zeros(1, *task.input_shape)).shape == (1, len(task.classes))
    with pytest.raises(UserError, match=r"CIFAR10= is missing: the folder of the binary batches, published at"):
        onnx_networks.TASKS["resnet20"].load(None)
    assert onnx_networks.TASKS["resnet20"].classes == cifar10.CLASSES


def test_training_learns_and_repeats(tmp_path: Path) -> None:
    """LeNet-5, four epochs: better than guessing, twice the same bytes."""
    recipe = replace(training.RECIPES["lenet5"], epochs=4)
    runs = [onnx_networks.trained("lenet5", None, recipe, lambda line: None) for _ in range(2)]
    first, second = (onnx_networks.export(run, tmp_path / f"{n}").read_bytes() for n, run in enumerate(runs))
    assert runs[0].test_percent > 50
    assert first == second


def test_the_command_trains_exports_and_imports(tmp_path: Path) -> None:
    """Its network is that of the model beside it, calibrated on what was learned, and says how it was made."""
    command = [sys.executable, "-m", "scripts.train", "--network=lenet5", "--epochs=4", f"--out={tmp_path}"]
    subprocess.run(command, cwd=ROOT, capture_output=True, check=True, env=_env(tmp_path))
    made = golden.load_network(tmp_path / "lenet5")
    learned, _ = digits.split()
    sample = images.load_image(str(tmp_path / "train" / "lenet5" / "images" / "0000.png"), made.input_shape)
    assert np.array_equal(sample.pixels, digits.batch(learned, made.input_shape).images[0])
    assert made.metadata["import"]["images"] == len(list((tmp_path / "train" / "lenet5" / "images").iterdir()))
    assert made.metadata["training"]["recipe"]["epochs"] == 4
    assert made.metadata["accuracy"]["test_images"] == 360
    again = onnx_networks.trained(
        "lenet5", None, training.RECIPES["lenet5"], print, tmp_path / "train" / "lenet5" / "weights.pt"
    )
    written = (tmp_path / "lenet5" / "model.onnx").read_bytes()
    assert onnx_networks.export(again, tmp_path / "again").read_bytes() == written


def _env(out: Path) -> dict[str, str]:
    return {"PATH": "/usr/bin:/bin", "OUT": str(out)}


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["--network=vgg"], "NETWORK=vgg: allowed are lenet5, resnet20, table1, table1_relu"),
        (["--network=resnet20"], "CIFAR10= is missing: the folder of the binary batches, published at"),
        (["--network=table1"], "CIFAR10= is missing: the folder of the binary batches, published at"),
        (["--network=table1", "--weights=x.pt"], "WEIGHTS=x.pt: allowed for lenet5, resnet20, not table1"),
        (["--network=lenet5", "--weights=x.pt"], "WEIGHTS=x.pt: no state of a module: "),
        (["--network=lenet5", "--epochs=0"], "--epochs=0: a number of epochs is a whole number from 1 to"),
    ],
)
def test_bad_input_is_one_clear_line(words: list[str], said: str, tmp_path: Path) -> None:
    command = [sys.executable, "-m", "scripts.train", *words, f"--out={tmp_path}"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False, env=_env(tmp_path))
    assert done.returncode == 2
    assert len(done.stderr.splitlines()) == 1
    assert said in done.stderr
