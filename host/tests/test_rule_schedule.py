# SPDX-License-Identifier: Apache-2.0
"""The schedules of rules of their own: each job expects the golden tensor, and all that the rule makes gets made."""

import asyncio
from dataclasses import dataclass, field, replace

import numpy as np
import pytest

import golden
from golden.deeplift import DeepLift
from golden.methods.engine import explain
from golden.methods.plan import Subject, quantized
from golden.methods.registry import parse
from golden.rules import Rule
from host import networks, schedule
from host.attribution import PlanRunner
from host.designs import TOP, open_design
from host.explain import JobResult
from host.images import load_image
from host.kernels import kernels
from host.random_networks import random_graph, random_image
from host.rule_schedule import reference_tensors, require_rule, rule_steps
from xai_cosim.jobs.job import Comparison, Job
from xai_cosim.jobs.packing import Packet

ACCELERATOR = kernels(open_design(TOP))
TEXTS = (
    "lrp_epsilon:epsilon=0.02",
    "lrp_gamma",
    "lrp_gamma:gamma=2,epsilon=0.01",
    "lrp_alpha_beta",
    "lrp_zplus",
    "lrp_zplus:bias=none",
    "deeplift",
)


def rule_of(text: str, network: golden.Network) -> Rule:
    """The rule of a method; DeepLIFT's reference is the mean pixel."""
    chosen = parse(text)
    if chosen.method.rule is None:
        return DeepLift(np.zeros(network.input_shape))
    rule: Rule = chosen.method.rule(**chosen.values)
    return rule


def require_schedule(network: golden.Network, image: np.ndarray, text: str, target: int) -> dict[str, int]:
    """Hold the jobs of a rule's pass beside the golden model; return how many steps there are of each kernel."""
    rule, forward = rule_of(text, network), golden.forward(network, image)
    require_rule(network, ACCELERATOR, rule)
    others = [golden.forward(network, x) for x in rule.references]
    backward = rule.backward(network, forward, target, others)
    tensors = {**schedule.forward_tensors(network, forward), **schedule.backward_tensors(network, backward)}
    tensors |= reference_tensors([schedule.forward_tensors(network, other) for other in others])
    made = {name for name in tensors if not name.startswith(f"{rule.name}/")} | {schedule.seed_name(rule.name)}
    steps = rule_steps(network, ACCELERATOR, rule, forward, target)
    for step in steps:
        for job in step.jobs({name: tensors[name] for name in made}):
            schedule.check_against_network(job, tensors)
            assert all(output.frac == step.frac for output in job.outputs.values())
        made.update(output.tensor for output in job.outputs.values())
    last = schedule.relevance_name(network, rule.name)
    assert last in made
    assert np.array_equal(tensors[last].reshape(network.input_shape), backward.relevance)
    names = [step.kernel for step in steps]
    return {name: names.count(name) for name in names}


GRAPHS = 6


@pytest.mark.parametrize("text", TEXTS)
def test_random_graphs(text: str, seed: int) -> None:
    """Branches, joins, strides, groups, pools, odd maps, inputs of both signs; few are too wide for a rule's jobs."""
    wide = 0
    for number in range(GRAPHS):
        random = np.random.default_rng([seed, number])
        network = random_graph(random)
        image, target = random_image(random, network), int(random.integers(len(network.classes)))
        try:
            require_schedule(network, image, text, target)
        except ValueError as error:
            if "beside each other: " not in str(error):
                raise
            wide += 1
    assert wide <= GRAPHS // 2


def test_a_layer_too_wide_is_refused() -> None:
    """In a line that says where, and why more is needed than the network itself does."""
    network = networks.load("resnet20")
    wide = replace(network.layer("/fc/Gemm"), in_shape=(5000,), weight=np.ones((10, 5000), np.int16), name="wide")
    wide = replace(wide, inputs=("flat",))
    frac, grad = wide.frac_in, wide.grad_frac_in
    flat = golden.Layer("flat", "flatten", (5, 50, 20), (5000,), frac, frac, grad, grad)
    small = golden.Network("wide", (5, 50, 20), (flat, wide), network.classes, (0.5,) * 5, (0.2,) * 5)
    told = r"lrp_zplus.*: layer wide, with all that the rule puts beside each other: 10000 values in a sum"
    with pytest.raises(ValueError, match=told):
        require_schedule(small, np.zeros((5, 50, 20), np.uint8), "lrp_zplus", 1)


def test_a_layer_with_weights_takes_a_ratio_and_a_product() -> None:
    """And where the rule has weights of its own a denominator; the image's two parts are joined by one add."""
    network, image = networks.load("table1_relu"), load_image("chelsea").pixels
    others = {"relu": 5, "unpool2d": 2}
    assert require_schedule(network, image, "lrp_epsilon", 1) == {"scale": 12, "conv2d": 4, "vmm": 2, **others}
    split = {"scale": 12, "conv2d": 8, "vmm": 4, "add": 1}
    assert require_schedule(network, image, "lrp_zplus", 1) == {**split, **others}
    assert require_schedule(network, image, "deeplift", 1) == {"scale": 14, "conv2d": 4, "vmm": 2, "unpool2d": 2}


def test_a_wrong_reference_is_noticed() -> None:
    """The tensors of another reference are not those that the golden model has compared with."""
    network, image = networks.load("table1_relu"), load_image("chelsea").pixels
    forward = golden.forward(network, image)
    rule = DeepLift(np.zeros(network.input_shape))
    backward = rule.backward(network, forward, 1, [golden.forward(network, rule.reference)])
    tensors = {**schedule.forward_tensors(network, forward), **schedule.backward_tensors(network, backward)}
    tensors |= reference_tensors([schedule.forward_tensors(network, golden.forward(network, image // 2))])
    steps = rule_steps(network, ACCELERATOR, rule, forward, 1)
    (step,) = (step for step in steps if step.name == "deeplift/fc1_relu.ratio")
    (job,) = step.jobs(tensors)
    with pytest.raises(RuntimeError, match=r"deeplift/fc1_relu\.ratio is not the golden network's"):
        schedule.check_against_network(job, tensors)


@dataclass
class AsExpected:
    """A job that has given what it must."""

    packets: dict[str, Packet]
    comparisons: list[Comparison] = field(default_factory=list)
    cycles: int = 0
    compute_cycles: int = 0

    def first_mismatch(self) -> str | None:
        """None: nothing is wrong."""
        return None


async def as_expected(job: Job) -> JobResult:
    """Run a job without an accelerator."""
    return AsExpected({stream: output.expected for stream, output in job.outputs.items()})


@pytest.mark.parametrize("text", [*TEXTS, "deeplift:baseline=black", "smoothgrad:samples=2,method=lrp_zplus"])
def test_plans_give_the_golden_map(text: str, seed: int) -> None:
    """Of the tensors that jobs make, from the image to the map in real numbers."""
    network = networks.load("lenet5")
    random = np.random.default_rng(seed)
    image = random.integers(0, 256, network.input_shape).astype(np.uint8)
    x = quantized(network, golden.real_image(network, image))
    subject = Subject(network, x, 3, np.random.default_rng(seed))
    runner = PlanRunner(subject, ACCELERATOR, as_expected, lambda number: None)
    made = asyncio.run(runner.drive(parse(text)(subject)))
    assert not made.failure
    assert made.values is not None
    wanted = explain(network, image, text, 3, seed=seed)
    assert np.array_equal(made.values, wanted.values)
    assert len(made.records) == made.passes == wanted.forward + wanted.backward
