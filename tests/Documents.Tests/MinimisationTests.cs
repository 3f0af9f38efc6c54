using SenHub.Documents.Classes;
using SenHub.Documents.House;
using SenHub.Documents.Parents;
using SenHub.Documents.Plans;
using SenHub.Documents.Profiles;
using SenHub.Documents.Register;
using SenHub.Documents.Tests.Fixtures;
using SenHub.Documents.Transition;
using SenHub.Domain.Deliveries;
using SenHub.Domain.Provision.Governors;
using SenHub.Printing;
using SenHub.Printing.Tree;

namespace SenHub.Documents.Tests;

/// <summary>What must not be in a copy (gate 5, SD-S6).</summary>
public sealed class MinimisationTests
{
    private static readonly string[] Family = ["Agnieszka", "Piotr", "01632960777", "agnieszka@example.org", "Mill Row", "Dock Street", "moved twice", "longer sentences at home", "Polish"];

    [Theory]
    [InlineData("class-sheet-full")]
    [InlineData("class-map-full")]
    [InlineData("profile-full")]
    public void A_teachers_copy_holds_no_cost_and_nothing_of_the_family(string name)
    {
        var text = DocText.Print(SampleHousePapers.All[name]);

        Assert.DoesNotContain("£", text, StringComparison.Ordinal);
        Assert.All(Family, word => Assert.DoesNotContain(word, text, StringComparison.Ordinal));
    }

    [Fact]
    public void A_teachers_plan_names_no_parent_and_does_not_say_what_parents_said()
    {
        var text = DocText.Print(PlanPaper.Write(SampleHousePapers.Plan(SampleOwn.Full, RecipientClass.Teacher)));

        Assert.All(Family.Append("£").Append("wait for the whole answer"), word => Assert.DoesNotContain(word, text, StringComparison.Ordinal));
    }

    public static TheoryData<string> AboutOne => ["profile-full", "plan-full", "pack-full", "transition-full", "profile-awkward", "plan-awkward", "pack-awkward", "transition-awkward"];

    [Theory]
    [MemberData(nameof(AboutOne))]
    public void A_paper_about_one_child_holds_nothing_of_another(string name)
    {
        var text = DocText.Print(SampleHousePapers.All[name]);

        Assert.DoesNotContain("Otherchild", text, StringComparison.Ordinal);
        Assert.DoesNotContain(SampleOwn.Other.ToString(), text, StringComparison.Ordinal);
        Assert.DoesNotContain("Z999100119001", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_parents_pack_holds_no_address_number_mailbox_cost_or_other_parent()
    {
        var text = DocText.Print(PackPaper.Write(SampleHousePapers.Pack(SampleOwn.Full, RecipientClass.Parent)));

        Assert.All((string[])["Agnieszka", "Piotr", "01632960777", "01632960888", "example.", "Mill Row", "Dock Street", "£", "moved twice"], word => Assert.DoesNotContain(word, text, StringComparison.Ordinal));
    }

    [Fact]
    public void An_address_typed_into_a_text_keeps_the_pack_from_parents()
    {
        var facts = SampleOwn.Facts with { Views = [new(Larkfield.Ref, "Parent", Larkfield.Night, "Please write to granny@example.org instead.", null)] };
        var own = OwnFacts.Of(Larkfield.Pupil(), facts, SampleMaps.Full, Larkfield.Night);

        Assert.True(SampleHousePapers.Pack(own, RecipientClass.Parent).Readiness.IsDraft);
        Assert.False(SampleHousePapers.Pack(own, RecipientClass.Senco).Readiness.IsDraft);
        Assert.False(SampleHousePapers.Pack(SampleOwn.Full, RecipientClass.Parent).Readiness.IsDraft);
    }

    [Fact]
    public void A_profile_tells_no_status_no_need_and_no_history()
    {
        var text = DocText.Print(SampleHousePapers.All["profile-full"]);

        Assert.All((string[])["SLCN", "SPLD", "Specific learning", "SEN support", "health and care plan", "moved twice"], word => Assert.DoesNotContain(word, text, StringComparison.Ordinal));
    }

    [Fact]
    public void A_diagnosis_in_a_profile_is_asked_about_on_the_SENCos_copy_alone()
    {
        var facts = SampleOwn.Facts with { Stories = [.. SampleOwn.Facts.Stories, new(Larkfield.Ref, "How best to support me", null, "I am autistic: warn me of changes.", Larkfield.Night)] };
        var own = OwnFacts.Of(Larkfield.Pupil(), facts, SampleMaps.Full, Larkfield.Night);

        Assert.Contains("agreement that a diagnosis is named", DocText.Print(ProfilePaper.Write(SampleHousePapers.Profile(own, RecipientClass.Senco))), StringComparison.Ordinal);
        Assert.DoesNotContain("agreement that a diagnosis is named", DocText.Print(ProfilePaper.Write(SampleHousePapers.Profile(own, RecipientClass.Teacher))), StringComparison.Ordinal);
    }

    [Fact]
    public void A_transition_pack_names_people_of_services_and_parents_only_where_it_may()
    {
        var agency = DocText.Print(TransitionPaper.Write(SampleHousePapers.Transition(SampleOwn.Full, RecipientClass.Agency)));
        var parent = DocText.Print(TransitionPaper.Write(SampleHousePapers.Transition(SampleOwn.Full, RecipientClass.Parent)));

        Assert.DoesNotContain("Bryony", agency, StringComparison.Ordinal);
        Assert.Contains("Mrs Agnieszka Kowalczyk (mother)", agency, StringComparison.Ordinal);
        Assert.All((string[])["Piotr", "Dock Street", "£"], word => Assert.DoesNotContain(word, parent, StringComparison.Ordinal));
        Assert.DoesNotContain("£", agency, StringComparison.Ordinal);
    }

    [Fact]
    public void Governors_get_no_name_no_reference_and_no_count_below_five()
    {
        foreach (var figures in (GovernorsFigures[])[SampleGovernors.First, SampleGovernors.Second, SampleGovernors.Few])
        {
            var doc = SenHub.Documents.Governors.GovernorsPaper.Write("School", "Mrs Senco", figures);
            var text = DocText.Print(doc);

            Assert.DoesNotContain("LK-", text, StringComparison.Ordinal);
            Assert.DoesNotContain("Surname", text, StringComparison.Ordinal);
            Assert.DoesNotContain("Kowalczyk", text, StringComparison.Ordinal);
            var counts = doc.Blocks.SelectMany(block => block is Block.Together together ? together.Blocks : [block]).OfType<Block.BarChart>().SelectMany(chart => chart.Bars).Select(bar => bar.Value)
                .Concat(figures.Register.Lines.SelectMany(line => line.Cells).Append(figures.Register.Total).Select(cell => cell.Shown).OfType<int>().Select(shown => (decimal)shown));
            Assert.All(counts, count => Assert.True(count >= 5));
        }
    }

    [Fact]
    public void A_register_without_the_right_to_costs_has_none_in_its_model()
    {
        var model = SampleHousePapers.Register(RecipientClass.Office);

        Assert.All(model.Rows, row => Assert.Null(row.Cost));
        Assert.All(model.Rows, row => Assert.Null(row.Consents));
        Assert.DoesNotContain("£", DocText.Print(RegisterPaper.Write(model)), StringComparison.Ordinal);
    }

    [Fact]
    public void No_mail_about_many_pupils_names_one_in_its_own_words()
    {
        var texts = RegisterPaper.Text(SampleHousePapers.Register()) + ClassSheetPaper.Text(SampleHousePapers.Class()) + Documents.SchoolMaps.SchoolMapPaper.Text(SampleHousePapers.SchoolMap())
            + Documents.Evidence.EvidencePaper.Text(SampleHousePapers.Evidence) + Documents.Governors.GovernorsPaper.Text(SampleGovernors.Second);

        Assert.DoesNotContain("LK-", texts, StringComparison.Ordinal);
        Assert.DoesNotContain("Kowalczyk", texts, StringComparison.Ordinal);
    }

    [Fact]
    public void No_cost_stands_beside_a_colleagues_name()
    {
        var text = DocText.Print(SampleHousePapers.All["school-map-full"]);

        Assert.Contains("Mrs Wendy Staff", text, StringComparison.Ordinal);
        Assert.DoesNotContain(text.Split('\n'), line => line.Contains("Mrs Wendy Staff", StringComparison.Ordinal) && line.Contains('£', StringComparison.Ordinal));
    }
}
