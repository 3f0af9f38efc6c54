using SenHub.Domain.Deliveries;
using SenHub.Domain.Deliveries.Desk;

namespace SenHub.Domain.Tests.Deliveries.Desk;

public sealed class DeskChangeTests
{
    private static readonly DeskLine Seen = new()
    {
        Thing = DerivedId.Of("one"),
        Key = DerivedId.Of("key"),
        Reference = "H7K2-9QXM",
        What = "provision-map",
        Why = [new DeskReason("GATE-3", "its address is new")],
        Owner = HoldOwner.Senco,
        Person = "Ms Sen",
        Document = "00",
        Version = PaperVersion.Of("map/1", [new ShownPart("provision", "a"), new ShownPart("family", "b")]).ToString(),
        IsReleasable = true,
    };

    [Fact]
    public void As_it_was_seen_it_has_not_changed() =>
        Assert.Null(DeskChange.Of(Seen, Seen with { Person = "Ms New", Since = A.Day("2026-11-01"), Earlier = "x" }, null));

    [Fact]
    public void Another_reason_another_file_and_a_newer_version_are_each_told()
    {
        Assert.Equal("what holds it changed: now it names another pupil [GATE-2]; no longer its address is new [GATE-3]", DeskChange.Of(Seen, Seen with { Why = [new DeskReason("GATE-2", "it names another pupil")] }, null));
        Assert.Equal("the paper's file is another one since then", DeskChange.Of(Seen, Seen with { Document = "01" }, null));
        Assert.Equal("what goes with the paper changed since then", DeskChange.Of(Seen, Seen with { Along = "another" }, null));
        var newer = Seen with { Thing = DerivedId.Of("two"), Reference = "AAAA-2222", Document = "02", Version = PaperVersion.Of("map/1", [new ShownPart("provision", "changed"), new ShownPart("family", "b")]).ToString() };
        Assert.Equal("a newer version took its place (changed: provision); it stands under AAAA-2222", DeskChange.Of(Seen, null, newer));
        Assert.Equal("it is not held any more", DeskChange.Of(Seen, null, null));
    }
}
