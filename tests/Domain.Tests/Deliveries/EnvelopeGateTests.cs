using SenHub.Domain.Deliveries;
using SenHub.Domain.Deliveries.Identity;

namespace SenHub.Domain.Tests.Deliveries;

public sealed class EnvelopeGateTests
{
    private static readonly Domain.Roll.Pupil Own = A.Child() with { Forename = "Aisling", Surname = "Fieldhouse", Upn = A.Upn(3) };
    private static readonly IdentityIndex Roll = IdentityIndex.Of(A.RollOf(Own, A.Child(9) with { Forename = "Łucja", Surname = "Nowak" }));

    private static readonly EnvelopeTexts Neutral = new()
    {
        Subject = $"SEN documents ref {A.Ref()}; 1 file",
        Bodies = [$"Please find a document from Fieldhouse Lane Primary, our reference {A.Ref()}.\n\nRing Ms Sen (SENCo).\n", ""],
        FileNames = ["0b1c.pdf"],
        Addresses = ["ep@eps.example", "senco@school.example"],
        Neutral = ["Fieldhouse Lane Primary", "Ms Sen"],
    };

    [Fact]
    public void A_neutral_envelope_goes_whatever_the_school_is_called() => Assert.Empty(EnvelopeGate.Judge(Neutral, Own, Roll));

    public static TheoryData<EnvelopeTexts> Telling => new()
    {
        Neutral with { Subject = "Documents about Aisling" },
        Neutral with { Subject = "SEN documents AF" },
        Neutral with { Bodies = ["about fieldhouse"] },
        Neutral with { Bodies = ["", "<p>A\u00ADisling</p>"] },
        Neutral with { FileNames = ["0b1c.pdf", "aisling.pdf"] },
        Neutral with { FileNames = ["AF-plan.pdf"] },
        Neutral with { Bodies = [A.Upn(3).ToString()] },
        Neutral with { Bodies = ["for Lucja Nowak"] },
        Neutral with { Bodies = ["born 4 March 2017"] },
    };

    [Theory]
    [MemberData(nameof(Telling))]
    public void Nothing_outside_a_paper_tells_of_a_pupil(EnvelopeTexts envelope) =>
        Assert.All(Judged(envelope), hold => Assert.Equal(("GATE-8", false), (hold.Gate, hold.Releasable)));

    [Theory]
    [InlineData("\r\nBcc: other@example.org")]
    [InlineData("\n")]
    [InlineData("\r")]
    [InlineData("\0")]
    [InlineData("\u2028")]
    [InlineData("\u0085")]
    [InlineData("\u202E")]
    public void A_line_break_in_any_field_stops_it(string sign)
    {
        Judged(Neutral with { Subject = Neutral.Subject + sign });
        Judged(Neutral with { FileNames = ["0b1c" + sign + ".pdf"] });
        foreach (var at in Enumerable.Range(0, Neutral.Addresses.Count))
            Judged(Neutral with { Addresses = [.. Neutral.Addresses.Select((address, i) => i == at ? address + sign : address)] });
    }

    [Theory]
    [InlineData("a@example.org,b@example.org")]
    [InlineData("a@example.org; b")]
    public void One_recipient_a_message(string to) => Judged(Neutral with { Addresses = [to] });

    private static List<Hold> Judged(EnvelopeTexts envelope)
    {
        var holds = EnvelopeGate.Judge(envelope, Own, Roll).ToList();
        Assert.NotEmpty(holds);
        return holds;
    }
}
