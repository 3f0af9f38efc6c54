using SenHub.Domain.Roll;
using SenHub.Samples.World;

namespace SenHub.Samples.Facts;

/// <summary>The hub's own reading of a school's exports: the references and contacts that it gives to the children of the samples.</summary>
internal sealed class Register(SchoolRoll roll)
{
    private readonly Dictionary<string, Pupil> pupils = roll.Pupils.ToDictionary(pupil => pupil.Upn.ToString()!);

    /// <summary>The accepted roll.</summary>
    public SchoolRoll Roll => roll;

    /// <summary>The child's short reference.</summary>
    public PupilRef Ref(Child child) => pupils[child.Upn].Ref;

    /// <summary>An adult as the roll has them for that child.</summary>
    public Contact Contact(Child child, Adult adult) => pupils[child.Upn].Contacts.First(contact => contact.Name == NameOf(adult));

    /// <summary>As for an envelope.</summary>
    public static string NameOf(Adult adult) => $"{adult.Title} {adult.Forename} {adult.Surname}";
}
