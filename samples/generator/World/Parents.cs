namespace SenHub.Samples.World;

/// <summary>Makes the adults of a family.</summary>
internal sealed class Parents(Dice dice, Addresses addresses)
{
    /// <summary>Two parents at home, one, or two in two homes. Children bear the family's surname.</summary>
    public IReadOnlyList<Adult> Of(Culture culture, FamilyName surname)
    {
        var mother = Parent(culture, culture.Key is "arabic" or "bengali" || dice.Chance(20) ? dice.Pick(culture.Surnames) : surname, 'F');
        var father = Parent(culture, surname, 'M');
        return dice.Below(100) switch
        {
            < 66 => [mother, father],
            < 84 => [mother],
            < 88 => [father],
            _ => [mother, father with { OwnHome = addresses.Home() }],
        };
    }

    /// <summary>A mother or a father.</summary>
    public Adult Parent(Culture culture, FamilyName surname, char sex)
    {
        var forename = dice.Pick(culture.Adults(sex));
        var name = surname.For(sex);
        return new Adult
        {
            Title = sex == 'M' ? "Mr" : dice.Chance(60) ? "Mrs" : "Ms",
            Forename = forename,
            Surname = name,
            Relationship = sex == 'M' ? "PAF" : "PAM",
            Email = dice.Chance(93) ? addresses.Mailbox(forename, name) : null,
            Phone = addresses.Phone(),
        };
    }

    /// <summary>Foster carer and social worker of a looked-after child; neither has parental responsibility.</summary>
    public IReadOnlyList<Adult> InCare(string authorityDomain)
    {
        var culture = Culture.All["english"];
        var carer = Parent(culture, dice.Pick(culture.Surnames), 'F') with { Relationship = "FOM", HasResponsibility = false };
        var worker = Parent(culture, dice.Pick(culture.Surnames), 'F') with { Relationship = "SWR", HasResponsibility = false };
        return
        [
            carer,
            worker with { Email = $"{Addresses.Plain(worker.Forename)}.{Addresses.Plain(worker.Surname)}@children.{authorityDomain}", OwnHome = addresses.Home() },
        ];
    }
}
